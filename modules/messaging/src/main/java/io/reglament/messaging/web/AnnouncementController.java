package io.reglament.messaging.web;

import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.messaging.threads.AnnouncementView;
import io.reglament.messaging.threads.AnnouncementView.Reader;
import io.reglament.messaging.threads.AnnouncementView.Readers;
import io.reglament.messaging.threads.Announcements;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An announcement; who announced it sees who has read it. */
@Controller
class AnnouncementController {
    private final Announcements announcements;
    private final MessagePages pages;

    AnnouncementController(Announcements announcements, MessagePages pages) {
        this.announcements = announcements;
        this.pages = pages;
    }

    @GetMapping("/s/{slug}/messages/announcements/{announcement}")
    @Allowed(Permission.ENTER_SCHOOL)
    ModelAndView page(
            Member member,
            @PathVariable UUID announcement,
            @RequestParam(defaultValue = "0") @Min(0) @Max(200) int page) {
        AnnouncementView view = announcements.open(member, announcement);
        Readers readers = announcements.readers(view, page);
        return pages.of("messaging/announcement", member)
                .addObject("announcement", view)
                .addObject("by", pages.name(view.by()))
                .addObject("readers", readers)
                .addObject("people", named(readers.people()))
                .addObject("page", page);
    }

    private List<Named> named(List<Reader> readers) {
        Map<PersonId, PersonName> names =
                pages.names(readers.stream().map(Reader::person).toList());
        return readers.stream()
                .map(reader -> new Named(
                        Optional.ofNullable(names.get(reader.person()))
                                .map(PersonName::full)
                                .orElse(""),
                        reader.readAt()))
                .toList();
    }

    /** One to whom it was announced, by name. */
    record Named(String name, Optional<Instant> readAt) {}
}
