package pileus.lambda;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Hands on whole lines, so that those of several threads do not mix; what is left is handed on when it is flushed. */
final class LineOutput extends OutputStream {
    private static final int BUFFER_BYTES_MAX = 64 * 1024;

    private final OutputStream below;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();

    LineOutput(OutputStream below) {
        this.below = below;
    }

    @Override
    public synchronized void write(int value) throws IOException {
        buffer.write(value);
        if (value == '\n' || buffer.size() >= BUFFER_BYTES_MAX) {
            flush();
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int count) throws IOException {
        buffer.write(bytes, offset, count);
        boolean ends = count > 0 && bytes[offset + count - 1] == '\n';
        if (ends || buffer.size() >= BUFFER_BYTES_MAX) {
            flush();
        }
    }

    @Override
    public synchronized void flush() throws IOException {
        if (buffer.size() == 0) {
            return;
        }
        synchronized (below) {
            buffer.writeTo(below);
        }
        buffer.reset();
    }
}
