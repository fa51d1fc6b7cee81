package io.reglament.curriculum.web.thematic;

import io.reglament.curriculum.thematic.PlanDrafts;
import io.reglament.curriculum.thematic.TableReading;
import io.reglament.curriculum.thematic.TopicEdit;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Edits a draft: topic by topic, by a pasted table, or by a file. What has a fault changes nothing. */
@Controller
class PlanEditController {
    private final VisiblePlans visible;
    private final PlanPages pages;
    private final PlanDrafts drafts;

    PlanEditController(VisiblePlans visible, PlanPages pages, PlanDrafts drafts) {
        this.visible = visible;
        this.pages = pages;
        this.drafts = drafts;
    }

    @PostMapping("/s/{slug}/plans/{plan}/topics")
    @Allowed(Permission.KEEP_LESSONS)
    ModelAndView topics(Member member, @PathVariable UUID plan, @ModelAttribute TopicForm form) {
        SeenPlan kept = visible.kept(plan, member);
        if (form.up().isPresent() || form.down().isPresent()) {
            return move(kept, form, member);
        }
        if (form.remove().isPresent()) {
            drafts.edit(
                    kept.plan().id(),
                    form.edition(),
                    new TopicEdit.Remove(form.remove().get()),
                    member);
            return back(kept, "#topics", member);
        }
        return save(kept, form, member);
    }

    @PostMapping("/s/{slug}/plans/{plan}/table")
    @Allowed(Permission.KEEP_LESSONS)
    ModelAndView table(
            Member member,
            @PathVariable UUID plan,
            @RequestParam int edition,
            @RequestParam(defaultValue = "") String text) {
        SeenPlan kept = visible.kept(plan, member);
        TableReading read = drafts.pasted(kept.plan(), text, member);
        if (!read.whole()) {
            return faulty(kept, new PlanForm(0, Map.of(), text, read.faults(), "table", ""), member);
        }
        drafts.edit(kept.plan().id(), edition, new TopicEdit.Append(read.topics()), member);
        return back(kept, "#topics", member);
    }

    @PostMapping("/s/{slug}/plans/{plan}/file")
    @Allowed(Permission.KEEP_LESSONS)
    ModelAndView file(
            Member member, @PathVariable UUID plan, @RequestParam int edition, @RequestParam MultipartFile file)
            throws IOException {
        SeenPlan kept = visible.kept(plan, member);
        TableReading read = drafts.file(kept.plan(), file.getBytes(), member);
        if (!read.whole()) {
            return faulty(kept, new PlanForm(0, Map.of(), "", read.faults(), "file", ""), member);
        }
        drafts.edit(kept.plan().id(), edition, new TopicEdit.Replace(read.topics()), member);
        return back(kept, "#topics", member);
    }

    private ModelAndView move(SeenPlan kept, TopicForm form, Member member) {
        boolean up = form.up().isPresent();
        int from = form.up().or(form::down).orElseThrow();
        int count = drafts.edit(kept.plan().id(), form.edition(), new TopicEdit.Move(from, up), member);
        int to = Math.clamp(up ? from - 1L : from + 1L, 1, Math.max(1, count));
        boolean goesOn = up ? to > 1 : to == count;
        return back(kept, "?moved=" + (goesOn ? "up-" : "down-") + to + "#topic-" + to, member);
    }

    private ModelAndView save(SeenPlan kept, TopicForm form, Member member) {
        int ordinal = form.save().orElse(0);
        TableReading read = drafts.typed(kept.plan(), form.fields(), member);
        if (!read.whole()) {
            return faulty(kept, new PlanForm(ordinal, form.fields(), "", read.faults(), "topic", ""), member);
        }
        TopicEdit edit = ordinal == 0
                ? new TopicEdit.Add(read.topics().getFirst())
                : new TopicEdit.Change(ordinal, read.topics().getFirst());
        int count = drafts.edit(kept.plan().id(), form.edition(), edit, member);
        return back(kept, ordinal == 0 ? "?moved=new#topic-" + count : "#topic-" + ordinal, member);
    }

    private ModelAndView faulty(SeenPlan kept, PlanForm form, Member member) {
        ModelAndView again = pages.page(kept, Optional.empty(), Optional.empty(), form, member);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    /** By a redirect, so that a page loaded anew sends nothing again. */
    private static ModelAndView back(SeenPlan kept, String place, Member member) {
        return new ModelAndView("redirect:" + PlanAddress.of(kept.plan().id(), member) + place);
    }
}
