/** The sender's keys, and the ids behind them. */
@org.jspecify.annotations.NullMarked
package io.reglament.curriculum.roster;
