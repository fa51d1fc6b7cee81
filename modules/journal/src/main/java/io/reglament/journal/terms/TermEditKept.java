package io.reglament.journal.terms;

import io.reglament.journal.Proposal;
import io.reglament.journal.TermMarkEdit;

/** An edit that is to be kept: what stood before it, what stands after it, and what was proposed. */
record TermEditKept(TermMarkEdit edit, TermCell before, TermCell after, Proposal proposal) {}
