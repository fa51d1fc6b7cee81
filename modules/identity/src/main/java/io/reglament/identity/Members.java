package io.reglament.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** Port of the pages: who is behind a request. */
public interface Members {
    /** The member of the school in the request's address; nothing outside schools. */
    Optional<Member> of(HttpServletRequest request);

    /** Everything the signed-in person is, in every school that lets them in, by the school's id. */
    List<Member> everywhere();
}
