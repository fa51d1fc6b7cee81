/** What people are told by e-mail, by their own wishes and within their quiet hours. */
@org.jspecify.annotations.NullMarked
package io.reglament.messaging.mail;
