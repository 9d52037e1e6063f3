package org.nmirf.node.release;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The event that an approval would send, in readable form.
 *
 * @param type type of the CloudEvent
 * @param source what the country is called in it
 * @param subject what the network calls the practice
 * @param version counts up with every release and withdrawal
 * @param size of the content, in bytes
 * @param hash SHA-256 of these bytes, in lower-case hexadecimal; the signature covers them
 * @param content everything that the bytes say, as indented JSON
 */
@Schema(description = "The exact event that would leave, in readable form")
public record DepartingEvent(
        String type,
        String source,
        String subject,
        long version,
        int size,
        String hash,
        String content) {}
