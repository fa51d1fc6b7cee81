/** What marks are for: works, the piles they come in, who still lacks a mark, and until when. */
@org.jspecify.annotations.NullMarked
package io.reglament.journal.works;
