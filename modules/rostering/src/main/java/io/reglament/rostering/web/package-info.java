/** The page of imports. */
@org.jspecify.annotations.NullMarked
package io.reglament.rostering.web;
