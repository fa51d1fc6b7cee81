/** The deputy head's page of findings, and the pages of the school's regulation; the same through the API. */
@org.jspecify.annotations.NullMarked
package io.reglament.compliance.web;
