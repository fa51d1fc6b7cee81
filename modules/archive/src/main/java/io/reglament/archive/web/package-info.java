/** The page of back-ups. */
@org.jspecify.annotations.NullMarked
package io.reglament.archive.web;
