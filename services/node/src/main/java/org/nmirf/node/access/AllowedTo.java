package org.nmirf.node.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says who may call an endpoint. It stands on the method, or on the controller for all its methods;
 * an endpoint without it, or without {@link OpenToAll}, answers as if it did not exist.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {

    /** The roles of which one is enough. */
    Role[] value();
}
