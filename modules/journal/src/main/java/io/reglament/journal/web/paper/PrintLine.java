package io.reglament.journal.web.paper;

/**
 * A print as lists show it.
 *
 * @param address of its paper
 * @param what class, subject and term
 * @param agrees whether the journal still says the same
 * @param state the same in words
 */
record PrintLine(
        int number,
        String address,
        String what,
        String stretch,
        String moment,
        String by,
        String code,
        String digest,
        boolean agrees,
        String state) {}
