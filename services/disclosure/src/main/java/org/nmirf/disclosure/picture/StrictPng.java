package org.nmirf.disclosure.picture;

import static org.nmirf.disclosure.picture.FaultyPictureException.unless;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PNG of plain red, green and blue: header, pixels, end. No palette either, whose unused entries
 * could hold words, and no transparency, behind which pixels could hide.
 */
final class StrictPng {

    private static final int MAGIC = 8;
    private static final int HEADER = 0x49484452;
    private static final int PIXELS = 0x49444154;
    private static final int END = 0x49454E44;
    private static final int HIGHEST_FILTER = 4;

    private final byte[] bytes;
    private final ByteReader reader;

    StrictPng(byte[] bytes) {
        this.bytes = bytes;
        this.reader = new ByteReader(bytes, MAGIC);
    }

    void check(int width, int height) {
        header(width, height);
        pixels(width, height);
        unless(reader.isAtEnd(), PictureFault.MORE_THAN_PIXELS);
    }

    private void header(int width, int height) {
        ByteReader header = new ByteReader(chunk(HEADER), 0);
        unless(header.left() == 13, PictureFault.DAMAGED);
        unless(header.four() == width && header.four() == height, PictureFault.OTHER_SIZE);
        // Eight bits, three colours, deflated, the usual filters, not interlaced.
        boolean plain = header.four() == 0x08020000 && header.one() == 0;
        unless(plain, PictureFault.MORE_THAN_PIXELS);
    }

    /** The content of a chunk, which must be of this type. */
    private byte[] chunk(int type) {
        unless(nextType() == type, PictureFault.MORE_THAN_PIXELS);
        int length = reader.four();
        int from = reader.at();
        reader.skip(4);
        byte[] content = reader.take(length);
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length + 4);
        unless(reader.four() == (int) crc.getValue(), PictureFault.DAMAGED);
        return content;
    }

    private int nextType() {
        unless(reader.left() >= 12, PictureFault.DAMAGED);
        return new ByteReader(bytes, reader.at() + 4).four();
    }

    private void pixels(int width, int height) {
        int row = 1 + 3 * width;
        byte[] buffer = new byte[row];
        Inflater inflater = new Inflater();
        try {
            for (int y = 0; y < height; y++) {
                unless(fill(inflater, buffer) == row, PictureFault.DAMAGED);
                unless(buffer[0] >= 0 && buffer[0] <= HIGHEST_FILTER, PictureFault.DAMAGED);
            }
            unless(fill(inflater, new byte[1]) == 0, PictureFault.MORE_THAN_PIXELS);
            unless(inflater.finished(), PictureFault.DAMAGED);
            unless(inflater.getRemaining() == 0, PictureFault.MORE_THAN_PIXELS);
        } catch (DataFormatException damaged) {
            throw new FaultyPictureException(PictureFault.DAMAGED);
        } finally {
            inflater.end();
        }
        unless(chunk(END).length == 0, PictureFault.MORE_THAN_PIXELS);
    }

    /** Inflates until the buffer is full or nothing more comes. */
    private int fill(Inflater inflater, byte[] buffer) throws DataFormatException {
        int filled = 0;
        while (filled < buffer.length && !inflater.finished()) {
            int count = inflater.inflate(buffer, filled, buffer.length - filled);
            filled += count;
            if (count == 0 && !inflater.finished()) {
                unless(inflater.needsInput(), PictureFault.DAMAGED);
                byte[] more = chunk(PIXELS);
                unless(more.length > 0, PictureFault.MORE_THAN_PIXELS);
                inflater.setInput(more);
            }
        }
        return filled;
    }
}
