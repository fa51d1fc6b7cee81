package io.reglament.messaging.web;

import io.reglament.identity.Member;

/** Where the pages of messages lie. */
final class MessageAddress {
    private MessageAddress() {}

    static String of(Member member) {
        return "/s/" + member.school().slug() + "/messages";
    }
}
