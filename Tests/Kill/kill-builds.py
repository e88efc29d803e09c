#!/usr/bin/env python3
"""Kills builds at random moments and checks that the output is wholly old or wholly new.

kill-builds.py BRIEFING [--kills 200] [--seed 1]

A site is built in three versions beside each other: A, B, and C, which is B with other words on one
page. Then, over an output that shows one of them, a build of another is started and killed with
SIGKILL at a random moment; the output must be the tree of the one or of the other, byte for byte but
for the builds' own marker. After each kill a build must succeed and give the tree wanted.
Every tenth time the output is removed before, so that the old tree is none.
"""
import argparse, os, random, shutil, signal, subprocess, sys, tempfile, time

options = argparse.ArgumentParser()
options.add_argument("briefing")
options.add_argument("--kills", type=int, default=200)
options.add_argument("--seed", type=int, default=1)
options = options.parse_args()
briefing = os.path.abspath(options.briefing)
random.seed(options.seed)


def write_site(folder, version, word):
    """150 pages; half of them and the addresses of some differ between A and B, one page B and C."""
    shutil.rmtree(folder + "/content", ignore_errors=True)
    subprocess.check_call([briefing, "init", folder + "/new"], stdout=subprocess.DEVNULL)
    shutil.move(folder + "/new/content", folder + "/content")
    os.rmdir(folder + "/new")
    for number in range(150):
        name = "%s/content/notes/note-%d%s.md" % (
            folder, number, version if number % 5 == 0 else "")
        os.makedirs(os.path.dirname(name), exist_ok=True)
        words = version if number % 2 == 0 else word if number == 77 else "same"
        with open(name, "w") as file:
            file.write("---\ntitle: Note %d\ntags: [%s]\n---\n\nWords: %s.\n" % (
                number, version, (words + " ") * 50))


def tree(folder):
    """Every file under a folder with its bytes, and every folder."""
    files = {}
    for root, folders, names in os.walk(folder):
        for name in folders:
            files[os.path.relpath(os.path.join(root, name), folder) + "/"] = b""
        for name in names:
            path = os.path.join(root, name)
            with open(path, "rb") as file:
                files[os.path.relpath(path, folder)] = file.read()
    return files


def pages(files):
    """The files without the builds' own marker, which nobody is shown."""
    return {path: data for path, data in files.items() if path != ".briefing"}


def command(site):
    return [briefing, "build", "-q", "-s", site]


with tempfile.TemporaryDirectory() as room:
    sites, trees = {}, {}
    for version in "ABC":
        sites[version] = room + "/" + version
        os.makedirs(sites[version])
        write_site(sites[version], "A" if version == "A" else "B", version)
        subprocess.check_call(command(sites[version]))
        trees[version] = tree(sites[version] + "/public")
    site, shown, during = room + "/site", "A", 0
    shutil.copytree(sites["A"], site)
    start = time.monotonic()
    subprocess.check_call(command(site) + ["--clean"])
    length = time.monotonic() - start
    for kill in range(options.kills):
        wanted = random.choice([version for version in "ABC" if version != shown])
        shutil.rmtree(site + "/content")
        shutil.copytree(sites[wanted] + "/content", site + "/content")
        old = pages(trees[shown])
        if kill % 10 == 9:
            shutil.rmtree(site + "/public")
            old = {}
        build = subprocess.Popen(command(site))
        time.sleep(random.uniform(0, length))
        during += build.poll() is None
        build.send_signal(signal.SIGKILL)
        build.wait()
        found = pages(tree(site + "/public"))
        if found not in (old, pages(trees[wanted])):
            sys.exit("kill %d left neither the old site nor the new" % kill)
        subprocess.check_call(command(site))
        if tree(site + "/public") != trees[wanted]:
            sys.exit("the build after kill %d gave another site" % kill)
        shown = wanted
    print("%d kills, %d of them during a build: always the old site or the new, and then a good build"
          % (options.kills, during))
