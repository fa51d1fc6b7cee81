/** Duties that come round: what is due for whom by the school's own regulation, and what shows that it was done. */
@org.jspecify.annotations.NullMarked
package io.reglament.compliance.duties;
