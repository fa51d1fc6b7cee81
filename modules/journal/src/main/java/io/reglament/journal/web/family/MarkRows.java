package io.reglament.journal.web.family;

import io.reglament.journal.StudentMarks.DatedMark;
import io.reglament.regulation.Profile;
import io.reglament.tenancy.School;
import io.reglament.web.Markup;
import io.reglament.web.Words;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The rows of a subject's table. Written by hand: three hundred marks through the template engine cost too much. */
@Component
class MarkRows {
    private final DiaryWords diary;
    private final Words words;
    private final MessageSource messages;

    MarkRows(DiaryWords diary, Words words, MessageSource messages) {
        this.diary = diary;
        this.words = words;
        this.messages = messages;
    }

    String of(List<DatedMark> marks, Profile profile, School school) {
        Locale locale = LocaleContextHolder.getLocale();
        String fresh = messages.getMessage("journal.family.new", null, locale);
        Markup rows = new Markup();
        for (DatedMark dated : marks.reversed()) {
            row(rows, words.shortDay(dated.date()), diary.mark(dated.mark(), profile, school), fresh);
        }
        return rows.toString();
    }

    private static void row(Markup rows, String day, DiaryMark mark, String fresh) {
        rows.raw("<tr><td class=\"when\">").text(day);
        rows.raw("</td><td class=\"got\"><b>").text(mark.mark()).raw("</b>");
        if (mark.fresh()) {
            rows.raw(" <span class=\"pill waiting\">").text(fresh).raw("</span>");
        }
        rows.raw("</td><td>").text(mark.form());
        if (!mark.title().isEmpty()) {
            rows.raw(mark.form().isEmpty() ? "" : ": ").text(mark.title());
        }
        if (!mark.comment().isEmpty()) {
            rows.raw("<br><span class=\"soft\">").text(mark.comment()).raw("</span>");
        }
        rows.raw("</td><td class=\"number\">").text(mark.weight()).raw("</td></tr>\n");
    }
}
