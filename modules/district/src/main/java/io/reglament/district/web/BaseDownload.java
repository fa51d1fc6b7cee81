package io.reglament.district.web;

import io.reglament.regulation.DistrictBase;
import io.reglament.web.Absent;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The text of a version exactly as it was handed in, to be changed and handed in again; 0 came with the release. */
@Controller
class BaseDownload {
    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

    private final DistrictBase base;

    BaseDownload(DistrictBase base) {
        this.base = base;
    }

    @GetMapping(BasePages.ROOT + "/{version}/profile.yaml")
    ResponseEntity<byte[]> download(@PathVariable int version) {
        String yaml = base.yaml(version).orElseThrow(Absent::new);
        String name = "district-base-%d.yaml".formatted(version);
        return ResponseEntity.ok()
                .contentType(YAML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(yaml.getBytes(StandardCharsets.UTF_8));
    }
}
