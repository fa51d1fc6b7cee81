package io.reglament.identity;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Port: whether whoever is signed on has proved a moment ago who they are, and the way to prove it anew. An open session
 * alone does not say who sits in front of it.
 */
public interface FreshSignOn {
    /** Of the request at hand. */
    boolean isFresh();

    /**
     * Where to send the browser so that the name and password are asked for again.
     *
     * @param page the platform's own address to which it comes back
     */
    String again(HttpServletRequest request, String page);
}
