// The functions of libcurl that Foundation calls. Each looks for the real one when it is called first.
//
// The program is linked with these in place of libcurl, which would load thirty libraries at each start:
// half of the time that starting takes, and only `check --external` asks other sites for anything.

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

static void *find(const char *name) {
    void *library = dlopen("libcurl.so.4", RTLD_NOW);
    if (!library) library = dlopen("libcurl-gnutls.so.4", RTLD_NOW);
    void *function = library ? dlsym(library, name) : NULL;
    if (!function) {
        fprintf(stderr, "error: cannot ask other sites: libcurl is missing\n");
        exit(2);
    }
    return function;
}

// No function takes more than four arguments. All of them, and all results, are integers or pointers, which
// 64-bit Linux hands over in the same registers whatever their types, with `...` too.
#define FORWARD(name) \
    __attribute__((visibility("hidden"))) long name(long a, long b, long c, long d) { \
        static _Atomic(void *) known; \
        void *function = known; \
        if (!function) known = function = find(#name); \
        return ((long (*)(long, long, long, long))function)(a, b, c, d); \
    }

FORWARD(curl_easy_cleanup)
FORWARD(curl_easy_getinfo)
FORWARD(curl_easy_init)
FORWARD(curl_easy_pause)
FORWARD(curl_easy_setopt)
FORWARD(curl_easy_strerror)
FORWARD(curl_free)
FORWARD(curl_global_init)
FORWARD(curl_multi_add_handle)
FORWARD(curl_multi_assign)
FORWARD(curl_multi_cleanup)
FORWARD(curl_multi_info_read)
FORWARD(curl_multi_init)
FORWARD(curl_multi_remove_handle)
FORWARD(curl_multi_setopt)
FORWARD(curl_multi_socket_action)
FORWARD(curl_slist_append)
FORWARD(curl_slist_free_all)
FORWARD(curl_url)
FORWARD(curl_url_get)
FORWARD(curl_url_set)
FORWARD(curl_version)
FORWARD(curl_version_info)
