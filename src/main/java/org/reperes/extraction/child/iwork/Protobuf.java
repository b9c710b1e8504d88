package org.reperes.extraction.child.iwork;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** As much of protocol buffers (https://protobuf.dev/programming-guides/encoding) as iWork's archives need. */
final class Protobuf {

    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int BYTES = 2;
    private static final int FIXED32 = 5;

    private Protobuf() {
    }

    /** @throws java.nio.BufferUnderflowException where the input ends within a number */
    static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte b = in.get();
            value |= (b & 0x7FL) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number of more than ten bytes");
    }

    /** The next {@code length} bytes as a view; moves on past them. */
    static ByteBuffer slice(ByteBuffer in, long length) {
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("longer than what it is in");
        }
        ByteBuffer slice = in.slice(in.position(), (int) length);
        in.position(in.position() + (int) length);
        return slice;
    }

    /** Values of a field of kind bytes, in order. */
    static List<ByteBuffer> fields(ByteBuffer message, int number) {
        var values = new ArrayList<ByteBuffer>();
        ByteBuffer in = message.duplicate();
        while (in.hasRemaining()) {
            long key = varint(in);
            ByteBuffer value = value(in, (int) (key & 7));
            if (key >>> 3 == number && value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** First value of a field of kind number; 0 where there is none. */
    static long number(ByteBuffer message, int number) {
        ByteBuffer in = message.duplicate();
        while (in.hasRemaining()) {
            long key = varint(in);
            if (key >>> 3 == number && (key & 7) == VARINT) {
                return varint(in);
            }
            value(in, (int) (key & 7));
        }
        return 0;
    }

    private static ByteBuffer value(ByteBuffer in, int kind) {
        return switch (kind) {
            case VARINT -> {
                varint(in);
                yield null;
            }
            case FIXED64 -> slice(in, Long.BYTES);
            case BYTES -> slice(in, varint(in));
            case FIXED32 -> slice(in, Integer.BYTES);
            default -> throw new IllegalArgumentException("no such kind of field");
        };
    }
}
