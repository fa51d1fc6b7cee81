/** Which language the user reads, and the words of all modules in it. */
@org.jspecify.annotations.NullMarked
package io.reglament.web.languages;
