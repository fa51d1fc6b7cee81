/** The lesson record at its addresses and on the lesson's page. */
@org.jspecify.annotations.NullMarked
package io.reglament.journal.web;
