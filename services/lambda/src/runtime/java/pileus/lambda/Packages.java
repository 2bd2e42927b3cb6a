package pileus.lambda;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where a function's classes are looked for: its package, the libraries in it, those of its layers; libraries of one
 * folder in the order of their names (https://docs.aws.amazon.com/lambda/latest/dg/java-package.html).
 *
 * <p>What this runtime has itself comes first, so that a package that brings AWS's interfaces along implements the ones
 * that the runtime knows.
 */
final class Packages {
    private Packages() {}

    static ClassLoader loader() throws MalformedURLException {
        String task = System.getenv("LAMBDA_TASK_ROOT");
        List<URL> urls = new ArrayList<>();
        urls.add(new File(task + "/").toURI().toURL());
        addLibraries(urls, task + "/lib");
        for (String layer : System.getenv("_PILEUS_LAYERS").split(":")) {
            if (!layer.isEmpty()) {
                addLibraries(urls, layer + "/java/lib");
            }
        }
        return new URLClassLoader(urls.toArray(new URL[0]), Packages.class.getClassLoader());
    }

    private static void addLibraries(List<URL> urls, String folder) throws MalformedURLException {
        String[] names = new File(folder).list((in, name) -> name.endsWith(".jar"));
        if (names == null) {
            return;
        }
        Arrays.sort(names);
        for (String name : names) {
            urls.add(new File(folder, name).toURI().toURL());
        }
    }
}
