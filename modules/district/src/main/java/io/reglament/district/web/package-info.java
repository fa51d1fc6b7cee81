/** The district's pages. */
@org.jspecify.annotations.NullMarked
package io.reglament.district.web;
