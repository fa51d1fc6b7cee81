package io.reglament.web;

import io.reglament.regulation.Basis;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class FixturePages {
    static final ClauseId CLAUSE = new ClauseId("A-4.2");
    private final AtomicInteger version = new AtomicInteger(3);
    private final AtomicReference<Map<String, Object>> kept = new AtomicReference<>(Map.of());

    record Csrf(String token, String headerName, String parameterName) {}

    record Mark(@NotBlank String student, @Max(5) int value) {}

    record Marks(List<@Valid Mark> marks) {}

    @GetMapping("/s/three/day")
    String day(Model model, HttpServletRequest request) {
        request.setAttribute("_csrf", new Csrf("token-of-this-page", "X-CSRF-TOKEN", "_csrf"));
        model.addAttribute("clause", CLAUSE);
        model.addAttribute("today", LocalDate.parse("2026-10-13"));
        model.addAttribute("due", Instant.parse("2026-11-20T12:00:00Z"));
        model.addAttribute("zone", ZoneId.of("Asia/Bishkek"));
        model.addAttribute("average", new BigDecimal("4.714"));
        model.addAttribute("version", version.get());
        model.addAttribute(
                "panels",
                List.of(
                        new Panel("fixture/panel", Map.of("room", 12)),
                        new Panel("fixture/panel", Map.of("room", 14))));
        return "fixture/day";
    }

    @PutMapping("/s/three/record")
    ResponseEntity<Map<String, Object>> record(@RequestBody Map<String, Object> entry) {
        if (String.valueOf(entry.get("topic")).contains("отказ")) {
            throw new Refused(
                    "fixture.refused",
                    new Basis.ByClause(CLAUSE),
                    LocalDate.parse("2026-10-13"),
                    new BigDecimal("2.5"),
                    2026);
        }
        if (!entry.get("version").equals(version.get())) {
            return ResponseEntity.status(409).body(Map.of("version", version.get(), "current", kept.get()));
        }
        kept.set(Map.copyOf(entry));
        return ResponseEntity.ok(Map.of("version", version.incrementAndGet()));
    }

    @GetMapping({"/api/v1/absent", "/s/three/absent"})
    String absent() {
        throw new Absent();
    }

    @GetMapping({"/api/v1/lessons/{id}", "/s/three/lessons/{id}"})
    @ResponseBody
    String lesson(@PathVariable UUID id, @RequestParam Optional<Integer> page) {
        return id + " " + page;
    }

    @GetMapping({"/api/v1/broken", "/s/three/broken"})
    String broken() {
        throw new IllegalStateException("Ivanov Pyotr fell ill", new IOException("at 12 Garden street"));
    }

    @GetMapping({"/api/v1/unrendered", "/s/three/unrendered"})
    String unrendered() {
        return "fixture/no-such-template";
    }

    @GetMapping({"/api/v1/sent", "/s/three/sent"})
    void sent(@RequestParam int status, HttpServletResponse response) throws IOException {
        response.sendError(status);
    }

    @PostMapping("/api/v1/marks")
    @ResponseBody
    String marks(@Valid @RequestBody Marks marks) {
        return "kept " + marks.marks().size();
    }

    @PostMapping({"/api/v1/refused", "/s/three/refused"})
    String refused() {
        throw new Refused(
                "fixture.refused",
                new Basis.ByClause(CLAUSE),
                LocalDate.parse("2026-10-13"),
                new BigDecimal("2.5"),
                2026);
    }

    @PostMapping("/api/v1/wordless")
    String wordless() {
        throw new Refused("fixture.nobody-wrote-this", new Basis.DistrictDefault());
    }
}
