package io.reglament.regulation;

import io.reglament.regulation.yaml.YamlReader;
import io.reglament.regulation.yaml.YamlTree;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bound school's working copy: a regulation is entered in it section by section, and whatever is typed is kept, with
 * its faults. What is whole becomes a draft.
 */
@Service
@Transactional
public class WorkingCopies {
    private final WorkingCopyRows rows;
    private final ProfileEditor editor;
    private final Bases bases;
    private final SchoolRegistry schools;
    private final Profiles profiles;
    private final SchoolClock clock;

    WorkingCopies(
            WorkingCopyRows rows,
            ProfileEditor editor,
            Bases bases,
            Profiles profiles,
            SchoolRegistry schools,
            SchoolClock clock) {
        this.rows = rows;
        this.bases = bases;
        this.schools = schools;
        this.editor = editor;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** What came of sending a section. */
    public enum Saved {
        DONE,
        /** Somebody else changed the same section meanwhile; nothing was kept. */
        CHANGED_MEANWHILE
    }

    /** The copy that is worked on. */
    @Transactional(readOnly = true)
    public Optional<WorkingCopy> find() {
        return rows.find();
    }

    /**
     * Takes a version to work on; one that is worked on already stays as it is.
     *
     * @throws ProfileRefused {@code regulation.profile.no-version}
     */
    public void start(int version, UUID by) {
        String yaml = profiles.yaml(version);
        if (rows.lock().isEmpty()) {
            rows.put(new WorkingCopy(yaml, version, by, clock.now()));
        }
    }

    /** Puts a text in the place of the copy; faults of the YAML itself are returned, and nothing is kept then. */
    public List<ProfileFault> take(byte[] yaml, UUID by) {
        YamlTree tree = YamlReader.read(yaml);
        if (!tree.faults().isEmpty() || !tree.root().isObject()) {
            return editor().faultsOf(yaml);
        }
        int based = rows.lock()
                .map(WorkingCopy::basedOn)
                .orElseGet(() -> profiles.current().version());
        rows.put(new WorkingCopy(new String(yaml, StandardCharsets.UTF_8), based, by, clock.now()));
        return List.of();
    }

    /** Gives the copy up. */
    public void drop() {
        rows.remove();
    }

    /** Whether the editor has such a section. */
    @Transactional(readOnly = true)
    public boolean has(String section) {
        return editor().has(section);
    }

    @Transactional(readOnly = true)
    public EditOverview overview(WorkingCopy copy, Locale locale) {
        return editor().overview(copy.yaml(), inForce(), locale);
    }

    /** A section of the copy, to be shown. */
    @Transactional(readOnly = true)
    public EditSection section(WorkingCopy copy, String section, Locale locale) {
        return editor().section(section, copy.yaml(), inForce(), locale);
    }

    /** A section as somebody wanted it, over what others made of the copy meanwhile; nothing of it is kept. */
    @Transactional(readOnly = true)
    public EditSection wanted(WorkingCopy copy, String section, Map<String, List<String>> sent, Locale locale) {
        String yaml = editor().changed(section, copy.yaml(), sent);
        EditSection wanted = editor().section(section, yaml, inForce(), locale);
        return new EditSection(
                section, wanted.title(), editor().seen(section, copy.yaml()), wanted.pieces(), wanted.faults());
    }

    /**
     * Keeps a section as a form sent it.
     *
     * @param seen the mark of what stood there when the form was made
     * @throws ProfileRefused {@code regulation.profile.no-copy}, {@code .too-big} or {@code .locked-field}
     */
    public Saved save(String section, String seen, Map<String, List<String>> sent, UUID by) {
        WorkingCopy copy = rows.lock().orElseThrow(() -> new ProfileRefused("regulation.profile.no-copy"));
        if (!editor().seen(section, copy.yaml()).equals(seen)) {
            return Saved.CHANGED_MEANWHILE;
        }
        editor().requireOpen(section, copy.yaml(), sent);
        String yaml = editor().changed(section, copy.yaml(), sent);
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        // Danger: what cannot be read again would be an empty copy from now on, and all that was entered gone.
        YamlTree tree = YamlReader.read(bytes);
        if (bytes.length > YamlReader.MOST_BYTES
                || !tree.faults().isEmpty()
                || !tree.root().isObject()) {
            throw new ProfileRefused("regulation.profile.too-big");
        }
        rows.put(new WorkingCopy(yaml, copy.basedOn(), by, clock.now()));
        return Saved.DONE;
    }

    /**
     * Makes a draft of the copy, which is gone then; or says what is wrong, and it stays.
     *
     * @throws ProfileRefused {@code regulation.profile.no-copy}
     */
    public Uploaded finish(UUID by) {
        WorkingCopy copy = rows.lock().orElseThrow(() -> new ProfileRefused("regulation.profile.no-copy"));
        Uploaded uploaded = profiles.upload(copy.yaml().getBytes(StandardCharsets.UTF_8), by);
        if (uploaded instanceof Uploaded.Draft) {
            rows.remove();
        }
        return uploaded;
    }

    private ProfileEditor editor() {
        return editor.over(bases.on(clock.today(schools.current().zone())));
    }

    private String inForce() {
        return profiles.yaml(profiles.current().version());
    }
}
