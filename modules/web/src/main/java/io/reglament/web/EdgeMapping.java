package io.reglament.web;

import org.mapstruct.MapperConfig;
import org.mapstruct.ReportingPolicy;

/** Mapping at the edge: views to API resources, forms to commands. A field nobody thought of stops the build. */
@MapperConfig(componentModel = "spring", unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface EdgeMapping {}
