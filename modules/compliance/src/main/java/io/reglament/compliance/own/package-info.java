/** A school's own rules over what its journal holds: facts are gathered for a batch, and each rule judges each of them. */
@org.jspecify.annotations.NullMarked
package io.reglament.compliance.own;
