ln -s /etc content/link
