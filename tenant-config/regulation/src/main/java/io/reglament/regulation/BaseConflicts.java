package io.reglament.regulation;

import io.reglament.regulation.Conflict.Kind;
import io.reglament.regulation.Conflict.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Where a school's own values disagree with the district's base: with a value that is locked, which then holds whatever
 * the school says, or with a norm that the base passes on, beyond which nothing should go.
 */
final class BaseConflicts {
    static final String LOCKED = "base/";
    static final String NORM = "norm/";

    private static final Pattern FIGURE = Pattern.compile("(\\d+(?:\\.\\d+)?)(.*)");

    private final Profile profile;
    private final JsonNode school;
    private final JsonNode base;

    /**
     * Compares one school with its district.
     *
     * @param school its own tree
     * @param base the district's
     */
    BaseConflicts(Profile profile, JsonNode school, JsonNode base) {
        this.profile = profile;
        this.school = school;
        this.base = base;
    }

    Stream<Conflict> all() {
        return Parameters.all().stream()
                .filter(parameter -> school.at(parameter.pointer()).isContainer())
                .flatMap(parameter -> isLocked(base.at(parameter.pointer())) ? locked(parameter) : norms(parameter));
    }

    /** Whether the district keeps schools from saying anything else. */
    static boolean isLocked(JsonNode value) {
        return value.isArray() ? value.valueStream().anyMatch(BaseConflicts::isLocked) : value.has("locked");
    }

    private Stream<Conflict> locked(Parameter<?> parameter) {
        List<Side> wanted = Settings.lines(school.at(parameter.pointer())).stream()
                .filter(line -> fixed(parameter).stream()
                        .noneMatch(other -> other.scope().equals(line.scope())
                                && other.value().equals(line.value())))
                .map(line -> side(parameter, line, Optional.empty()))
                .toList();
        List<Side> fixed = nodes(parameter)
                .map(node -> side(parameter, line(node), source(node)))
                .toList();
        return wanted.isEmpty()
                ? Stream.empty()
                : Stream.of(Conflict.between(LOCKED + parameter.key(), Kind.LOCKED, fixed, wanted));
    }

    private List<Settings.Line> fixed(Parameter<?> parameter) {
        return Settings.lines(base.at(parameter.pointer()));
    }

    /** Every case that a norm speaks of: what the school has there must not go beyond it. */
    private Stream<Conflict> norms(Parameter<?> parameter) {
        return nodes(parameter).filter(node -> node.has("norm")).flatMap(node -> beyond(parameter, node));
    }

    private Stream<Conflict> beyond(Parameter<?> parameter, JsonNode norm) {
        Settings.Line line = line(norm);
        List<Settings.Line> own = Settings.lines(school.at(parameter.pointer()));
        List<Scope> scopes = new ArrayList<>(own.stream().map(Settings.Line::scope).toList());
        scopes.add(line.scope());
        Set<Settings.Line> met = new LinkedHashSet<>();
        new Cases(parameter, scopes, ProfileTree.merge(base, school)).each(one -> own.stream()
                .filter(each -> line.scope().holds(one.where(), one.area()))
                .filter(each -> each.scope().holds(one.where(), one.area()))
                .findFirst()
                .ifPresent(met::add));
        List<Side> beyond = met.stream()
                .filter(each -> isBeyond(each.value(), line.value(), norm.path("norm").asString("")))
                .map(each -> side(parameter, each, Optional.empty()))
                .toList();
        return beyond.isEmpty()
                ? Stream.empty()
                : Stream.of(Conflict.between(
                        NORM + parameter.key() + line.scope().key(),
                        Kind.NORM,
                        beyond,
                        List.of(side(parameter, line, source(norm)))));
    }

    /** Figures in the same unit alone are compared. */
    private static boolean isBeyond(JsonNode own, JsonNode norm, String which) {
        Matcher ours = FIGURE.matcher(own.asString(""));
        Matcher theirs = FIGURE.matcher(norm.asString(""));
        if (!ours.matches() || !theirs.matches() || !ours.group(2).equals(theirs.group(2))) {
            return false;
        }
        int order = new BigDecimal(ours.group(1)).compareTo(new BigDecimal(theirs.group(1)));
        return which.equals("at-most") ? order > 0 : order < 0;
    }

    private Stream<JsonNode> nodes(Parameter<?> parameter) {
        JsonNode node = base.at(parameter.pointer());
        return node.isArray() ? node.valueStream() : Stream.of(node);
    }

    private static Settings.Line line(JsonNode node) {
        return Settings.lines(node).getFirst();
    }

    private static Optional<String> source(JsonNode node) {
        return Optional.ofNullable(node.get("source")).map(JsonNode::stringValue);
    }

    private Side side(Parameter<?> parameter, Settings.Line line, Optional<String> source) {
        return new Side(Entries.entry(profile, parameter, line.scope(), line.read(parameter)), List.of(), source);
    }
}
