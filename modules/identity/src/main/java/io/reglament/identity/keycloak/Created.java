package io.reglament.identity.keycloak;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** Reads what Keycloak answers to a POST. */
final class Created {
    private Created() {}

    /** The new thing's id, out of its address. */
    static String id(Response response) {
        try (response) {
            require(response);
            String path = response.getLocation().getPath();
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /** Done, or done already by somebody else at the same moment (409). */
    static void done(Response response) {
        try (response) {
            if (!exists(response)) {
                require(response);
            }
        }
    }

    static boolean exists(Response response) {
        return response.getStatus() == Response.Status.CONFLICT.getStatusCode();
    }

    private static void require(Response response) {
        if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            throw new WebApplicationException(
                    "HTTP %d %s".formatted(response.getStatus(), response.readEntity(String.class)),
                    response.getStatus());
        }
    }
}
