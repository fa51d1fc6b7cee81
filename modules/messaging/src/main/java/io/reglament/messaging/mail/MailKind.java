package io.reglament.messaging.mail;

/** What a mail can be of; a person chooses for each. */
public enum MailKind {
    /** What the platform tells of one's work: findings, remarks, packages. */
    FINDINGS,
    /** What it tells of absences. */
    ABSENCE,
    /** Somebody wrote. */
    MESSAGES,
    /** Something was announced. */
    ANNOUNCEMENTS;

    /** The kind of a notice by the module that sends it. */
    public static MailKind ofModule(String module) {
        return module.equals("attendance") ? ABSENCE : FINDINGS;
    }
}
