package org.nmirf.disclosure;

/**
 * Turns content into the bytes that leave, and back.
 *
 * @param <T> the content
 */
public interface PayloadCodec<T> {

    /** The bytes, the same each time for the same content. */
    byte[] encode(T content);

    /** Everything the bytes say in free text; leaving any of it out would hide it from the gate. */
    T decode(byte[] payload);
}
