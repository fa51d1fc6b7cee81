/** The bar over every page. */
@org.jspecify.annotations.NullMarked
package io.reglament.web.shell;
