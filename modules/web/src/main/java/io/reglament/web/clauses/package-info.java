/** The clause behind a demand, one tap away. */
@org.jspecify.annotations.NullMarked
package io.reglament.web.clauses;
