package org.nmirf.web.page;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Serves style, scripts and images under addresses that contain the hash of their content. */
public final class Assets {

    /** Path patterns of all assets; public on every site. */
    private static final String[] PATHS = {"/css/**", "/js/**", "/images/**", "/webjars/**"};

    private Assets() {}

    /** Path patterns of all assets; they are public on every site. */
    public static String[] paths() {
        return PATHS.clone();
    }

    static void register(ResourceHandlerRegistry registry) {
        for (String path : PATHS) {
            String folder = path.substring(0, path.length() - 2);
            registry.addResourceHandler(path)
                    .addResourceLocations(
                            folder.startsWith("/webjars")
                                    ? "classpath:/META-INF/resources" + folder
                                    : "classpath:/static" + folder)
                    .setCacheControl(
                            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                    .resourceChain(true)
                    // Web jars bring files that were compressed once and well.
                    .addResolver(new EncodedResourceResolver())
                    .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        }
    }
}
