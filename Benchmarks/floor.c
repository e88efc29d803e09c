// The least that turning Markdown into pages can cost: each file is read, rendered by libcmark, put
// into a layout of 8 kB and written, by two threads, and nothing is looked at twice.
//
//     cc -O2 -pthread floor.c -lcmark -o floor && ./floor SOURCES OUTPUT
#define _GNU_SOURCE
#include <cmark.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static char **files, layout[8192];
static int count;
static const char *output;
static atomic_int next_file;

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static int note(const char *path, const struct stat *status, int type, struct FTW *place) {
    (void)status, (void)place;
    if (type != FTW_F) return 0;
    if (count % 1024 == 0) files = realloc(files, sizeof *files * (count + 1024));
    files[count++] = strdup(path);
    return 0;
}

static void page(const char *path) {
    struct stat status;
    int file = open(path, O_RDONLY);
    if (file < 0 || fstat(file, &status)) fail(path);
    char *text = malloc(status.st_size + 1);
    ssize_t size = read(file, text, status.st_size);
    if (size < 0) fail(path);
    close(file);
    text[size] = 0;
    char *body = strncmp(text, "---\n", 4) ? text : strstr(text + 4, "\n---\n") + 5;
    char *html = cmark_markdown_to_html(body, text + size - body, CMARK_OPT_DEFAULT);

    char target[4096];
    const char *name = strrchr(path, '/') + 1;
    snprintf(target, sizeof target, "%s/%.*s", output, (int)strlen(name) - 3, name);
    if (mkdir(target, 0755) && errno != EEXIST) fail(target);
    strcat(target, "/index.html");
    file = open(target, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    struct iovec parts[2] = {{layout, sizeof layout}, {html, strlen(html)}};
    if (file < 0 || writev(file, parts, 2) < 0 || close(file)) fail(target);
    free(html);
    free(text);
}

static void *work(void *unused) {
    (void)unused;
    for (int index; (index = next_file++) < count;) page(files[index]);
    return NULL;
}

int main(int argc, char **arguments) {
    if (argc != 3) return 64;
    output = arguments[2];
    memset(layout, 'x', sizeof layout);
    if (mkdir(output, 0755) && errno != EEXIST) fail(output);
    if (nftw(arguments[1], note, 16, FTW_PHYS)) fail(arguments[1]);
    pthread_t threads[2];
    for (int index = 0; index < 2; index++) pthread_create(&threads[index], NULL, work, NULL);
    for (int index = 0; index < 2; index++) pthread_join(threads[index], NULL);
    return 0;
}
