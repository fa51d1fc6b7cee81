/** What a refused or failed request looks like. */
@org.jspecify.annotations.NullMarked
package io.reglament.web.problems;
