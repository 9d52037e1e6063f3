package org.nmirf.node.limit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how large the file is that an endpoint takes. A request to it may be that large and a little
 * more; a request to any other endpoint is refused long before.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TakesFile {

    /** Size of the file. */
    int megabytes();
}
