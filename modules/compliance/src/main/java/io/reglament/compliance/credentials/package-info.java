/** The register of lost credentials: the regulation says within which days a loss is reported and new ones are there. */
@NullMarked
package io.reglament.compliance.credentials;

import org.jspecify.annotations.NullMarked;
