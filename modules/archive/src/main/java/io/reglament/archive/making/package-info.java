/** Makes packages behind the page, keeps their copies in places apart, and remembers what was made. */
@org.jspecify.annotations.NullMarked
package io.reglament.archive.making;
