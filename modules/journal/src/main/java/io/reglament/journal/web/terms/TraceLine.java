package io.reglament.journal.web.terms;

import io.reglament.regulation.ClauseId;
import java.util.Optional;

/**
 * One step from the marks of a term to what is proposed.
 *
 * @param words in the reader's language
 * @param basis what the step rests on where that is no clause: "district's default"; empty for mere reckoning
 * @param clause that demands it
 */
public record TraceLine(String words, String basis, Optional<ClauseId> clause) {}
