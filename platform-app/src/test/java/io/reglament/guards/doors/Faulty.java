package io.reglament.guards.doors;

import java.util.Set;

/** Routes to which a faulty text is sent, so that nothing is kept: refusing it shows that the door was open. */
final class Faulty {
    static final Set<String> IS_WHAT_WAS_SENT = Set.of(
            "POST /s/{slug}/account/link",
            "POST /s/{slug}/account/link/claim",
            "POST /s/{slug}/duties/reviews",
            "POST /s/{slug}/inspections/{inspection}/repeat",
            "POST /s/{slug}/plans/{plan}/copies",
            "POST /s/{slug}/plans/{plan}/decision",
            "POST /s/{slug}/plans/{plan}/file",
            "POST /s/{slug}/plans/{plan}/groups",
            "POST /s/{slug}/plans/{plan}/versions",
            "POST /s/{slug}/messages/preferences/address",
            "POST /s/{slug}/messages/preferences/code",
            "POST /s/{slug}/regulation/editor/draft",
            "POST /s/{slug}/regulation/editor/file",
            "POST /s/{slug}/regulation/editor/section",
            "POST /s/{slug}/regulation/drafts",
            "POST /s/{slug}/credentials",
            "POST /s/{slug}/regulation/drafts/{version}/dry-run",
            "POST /api/v1/s/{slug}/profile/versions",
            "POST /api/v1/s/{slug}/profile/versions/{version}/dry-run");

    private Faulty() {}
}
