package io.reglament.regulation;

import io.reglament.regulation.yaml.YamlReader;
import io.reglament.regulation.yaml.YamlSplice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A profile as sections of fields: what stands in them, what is wrong, and what the text becomes when one is changed. */
@Component
final class ProfileEditor {
    private final ProfileReader reader;
    private final ClauseRegister register;
    private final ProfileWords words;
    private final MessageSource messages;
    private final String base;
    private final JsonNode district;

    @Autowired
    ProfileEditor(ProfileReader reader, ClauseRegister register, ProfileWords words, MessageSource messages) {
        this(reader, register, words, messages, ProfileResources.base());
    }

    private ProfileEditor(
            ProfileReader reader, ClauseRegister register, ProfileWords words, MessageSource messages, String base) {
        this.reader = reader;
        this.register = register;
        this.words = words;
        this.messages = messages;
        this.base = base;
        this.district = reader.below(base);
    }

    /** The same over another base of the district. */
    ProfileEditor over(String published) {
        return published.equals(base) ? this : new ProfileEditor(reader, register, words, messages, published);
    }

    /** Whether there is such a section. */
    boolean has(String section) {
        return pieces("", Locale.ROOT).containsKey(section);
    }

    /**
     * A section with all its fields.
     *
     * @param now the text of the version in force
     */
    EditSection section(String section, String yaml, String now, Locale locale) {
        JsonNode root = root(yaml);
        Map<String, List<EditPiece>> all = pieces(yaml, locale);
        List<EditPiece> pieces = all.getOrDefault(section, List.of());
        List<ProfileFault> here = faults(yaml).stream()
                .filter(fault -> owner(fault, all).equals(section))
                .toList();
        FaultsInPlace places = new FaultsInPlace(here, words, locale);
        List<Entry> below = entries("profile: 1\n");
        List<Entry> holds = entries(now);
        JsonNode before = root(now);
        List<EditSection.Piece> shown = pieces.stream()
                .map(piece -> new EditSection.Piece(
                        piece.label(),
                        piece.help(),
                        field(piece, root, places),
                        said(below, piece, locale),
                        said(holds, piece, locale),
                        changed(root, before, piece),
                        lockedBy(piece)))
                .toList();
        return new EditSection(section, title(section, locale), EditedTree.seen(root, pieces), shown, places.rest());
    }

    /**
     * Every section at a glance.
     *
     * @param now the text of the version in force
     */
    EditOverview overview(String yaml, String now, Locale locale) {
        JsonNode root = root(yaml);
        JsonNode before = root(now);
        Map<String, List<EditPiece>> all = pieces(yaml, locale);
        List<String> owners =
                faults(yaml).stream().map(fault -> owner(fault, all)).toList();
        List<EditOverview.Line> lines = new ArrayList<>();
        all.forEach((key, pieces) -> lines.add(new EditOverview.Line(
                key,
                title(key, locale),
                pieces.size(),
                (int) pieces.stream()
                        .filter(each -> !root.at(each.pointer()).isMissingNode())
                        .count(),
                (int) pieces.stream()
                        .filter(each -> changed(root, before, each))
                        .count(),
                (int) owners.stream().filter(key::equals).count())));
        Optional<Profile> whole = owners.isEmpty() ? Optional.of(reader.reread(yaml, base)) : Optional.empty();
        return new EditOverview(lines, whole, unused(root));
    }

    /** Everything that is wrong with a text. */
    List<ProfileFault> faultsOf(byte[] yaml) {
        return reader.read(yaml, base, Optional.empty()) instanceof ProfileReading.Broken broken
                ? broken.faults()
                : List.of();
    }

    /** The mark of what stands in a section. */
    String seen(String section, String yaml) {
        return EditedTree.seen(root(yaml), pieces(yaml, Locale.ROOT).getOrDefault(section, List.of()));
    }

    /**
     * A value that the district locked has no field, so that only who goes round the form sends one.
     *
     * @throws ProfileRefused {@code regulation.profile.locked-field}
     */
    void requireOpen(String section, String yaml, Map<String, List<String>> sent) {
        pieces(yaml, Locale.ROOT).getOrDefault(section, List.of()).stream()
                .filter(piece -> lockedBy(piece).isPresent())
                .filter(piece -> sent.keySet().stream().anyMatch(name -> FaultsInPlace.holds(piece.pointer(), name)))
                .findFirst()
                .ifPresent(piece -> {
                    throw new ProfileRefused("regulation.profile.locked-field", piece.pointer());
                });
    }

    /** The text with a section as a form sent it; what the district overrules is taken out of it. */
    String changed(String section, String yaml, Map<String, List<String>> sent) {
        List<EditPiece> pieces = pieces(yaml, Locale.ROOT).getOrDefault(section, List.of());
        ObjectNode root = root(yaml) instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
        return YamlSplice.replaced(yaml, EditedTree.with(root, pieces, new Answers(open(pieces, sent))));
    }

    private Map<String, List<String>> open(List<EditPiece> pieces, Map<String, List<String>> sent) {
        List<String> locked = pieces.stream()
                .filter(piece -> lockedBy(piece).isPresent())
                .map(EditPiece::pointer)
                .toList();
        Map<String, List<String>> open = new LinkedHashMap<>(sent);
        open.keySet().removeIf(name -> locked.stream().anyMatch(pointer -> FaultsInPlace.holds(pointer, name)));
        return open;
    }

    /** A locked value has no field in which a fault could be shown. */
    private EditField field(EditPiece piece, JsonNode root, FaultsInPlace places) {
        EditField field = EditFields.of(piece, root);
        return lockedBy(piece).isPresent() ? field : places.in(field);
    }

    /** On what the district's lock rests, in its words; blank where it says nothing of that. */
    private Optional<String> lockedBy(EditPiece piece) {
        JsonNode below = district.at(piece.pointer());
        JsonNode first = below.isArray() ? below.path(0) : below;
        return Optional.of(below)
                .filter(BaseConflicts::isLocked)
                .map(_ -> first.path("source").asString(""));
    }

    private Map<String, List<EditPiece>> pieces(String yaml, Locale locale) {
        JsonNode school = root(yaml);
        JsonNode merged = school.isObject() ? ProfileTree.merge(district, school) : district;
        Locale spoken = locale.equals(Locale.ROOT) ? Locale.of("ru") : locale;
        return new SectionShapes(new EditWords(messages, register, school, merged, spoken)).all();
    }

    private List<ProfileFault> faults(String yaml) {
        return faultsOf(yaml.getBytes(StandardCharsets.UTF_8));
    }

    /** The section in which a fault stands; what stands in none is about the document as a whole. */
    private static String owner(ProfileFault fault, Map<String, List<EditPiece>> sections) {
        return sections.entrySet().stream()
                .filter(section -> section.getValue().stream()
                        .anyMatch(piece -> FaultsInPlace.holds(piece.pointer(), fault.pointer())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(fault.args().contains("time-zone") ? "basics" : "document");
    }

    private List<Entry> entries(String yaml) {
        return reader.reread(yaml, base).entries();
    }

    private List<String> said(List<Entry> entries, EditPiece piece, Locale locale) {
        return piece.parameter().stream()
                .flatMap(_ -> entries.stream())
                .filter(entry -> FaultsInPlace.holds(piece.pointer(), entry.pointer()))
                .map(entry -> words.subject(entry, locale) + ": " + words.value(entry.value(), locale))
                .toList();
    }

    private static boolean changed(JsonNode root, JsonNode before, EditPiece piece) {
        return !root.at(piece.pointer()).equals(before.at(piece.pointer()));
    }

    private static List<String> unused(JsonNode root) {
        Set<String> cited = root.findValues("clause").stream()
                .map(each -> each.asString(""))
                .collect(Collectors.toSet());
        return root.path(OwnClauses.SECTION)
                .valueStream()
                .filter(clause -> !cited.contains(clause.path("id").asString("")))
                .map(clause -> clause.path("ref").asString(""))
                .toList();
    }

    private String title(String section, Locale locale) {
        return messages.getMessage("regulation.section." + section, null, locale);
    }

    private static JsonNode root(String yaml) {
        return YamlReader.read(yaml.getBytes(StandardCharsets.UTF_8)).root();
    }
}
