package org.reperes.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST API; its resources are found by annotation in the {@code web} rooms. */
@ApplicationPath("/api")
@OpenAPIDefinition(info = @Info(title = "Repères", version = "1",
        description = "Documents, their text, their figures and French full-text search. Errors are RFC 9457 problems."))
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer")
public class Api extends Application { }
