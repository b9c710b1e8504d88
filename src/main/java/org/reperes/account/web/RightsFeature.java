package org.reperes.account.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import jakarta.servlet.http.HttpServletRequest;
import org.reperes.account.Role;
import org.reperes.platform.Settings;

import java.util.Arrays;
import java.util.Optional;

/**
 * Gives every method of the API its guard: {@code @RolesAllowed} names the least role, {@code @PermitAll} opens it to
 * everyone; without either it is reading, open as REPERES_PUBLIC_READING says.
 */
@Provider
public class RightsFeature implements DynamicFeature {

    @Inject
    private Settings settings;
    @Context
    private HttpServletRequest request;

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        context.register(new RightsFilter(request, least(resource).orElse(null)));
    }

    /** Empty where no account is needed. */
    private Optional<Role> least(ResourceInfo resource) {
        var method = resource.getResourceMethod();
        var type = resource.getResourceClass();
        if (method.isAnnotationPresent(PermitAll.class)) {
            return Optional.empty();
        }
        RolesAllowed roles = method.isAnnotationPresent(RolesAllowed.class)
                ? method.getAnnotation(RolesAllowed.class) : type.getAnnotation(RolesAllowed.class);
        if (roles != null) {
            return Arrays.stream(roles.value()).map(Role::of).min(Role::compareTo);
        }
        boolean open = type.isAnnotationPresent(PermitAll.class) || settings.publicReading();
        return open ? Optional.empty() : Optional.of(Role.READER);
    }
}
