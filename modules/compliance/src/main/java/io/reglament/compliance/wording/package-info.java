/** How entries are worded: what a machine can say of that is a hint, and never more than the regulation asks for. */
@NullMarked
package io.reglament.compliance.wording;

import org.jspecify.annotations.NullMarked;
