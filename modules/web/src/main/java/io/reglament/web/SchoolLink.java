package io.reglament.web;

/**
 * A school in the switcher.
 *
 * @param name in the user's language
 * @param href where its pages begin, without the context path
 * @param current whether this page is in it
 */
public record SchoolLink(String name, String href, boolean current) {}
