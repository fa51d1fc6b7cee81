/** Works at their addresses. */
@org.jspecify.annotations.NullMarked
package io.reglament.journal.web.works;
