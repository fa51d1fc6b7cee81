package io.reglament.local.postgres;

/** The secrets of the four roles that sign in to the cluster; none may be blank. */
public record Passwords(String owner, String app, String report, String keycloak) {

    public Passwords {
        demand("owner", owner);
        demand("app", app);
        demand("report", report);
        demand("keycloak", keycloak);
    }

    /** Hides the secrets from logs. */
    @Override
    public String toString() {
        return "Passwords[hidden]";
    }

    private static void demand(String role, String password) {
        if (password.isBlank()) {
            throw new IllegalArgumentException("the password of " + role + " is blank");
        }
    }
}
