/** What a school as a whole, or the holders of a post, owe by a moment: what is not done by then is a finding. */
@org.jspecify.annotations.NullMarked
package io.reglament.compliance.obligations;
