mkfifo content/pipe
