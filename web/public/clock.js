// What is left on the screen after a quick exit: a clock, nothing else.
function show() {
  const now = new Date();
  document.querySelector("time").textContent = now.toLocaleTimeString([], {
    hour: "numeric",
    minute: "2-digit",
  });
  document.querySelector("p").textContent = now.toLocaleDateString([], {
    weekday: "long",
    day: "numeric",
    month: "long",
  });
}

show();
setInterval(show, 1000);
